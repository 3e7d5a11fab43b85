"""Which function answers which action, before and after sign-in."""

from collections.abc import Callable, Mapping

from fieldbind.demo.actions import binding, devices, places, signing_in
from fieldbind.demo.actions.call import Call
from fieldbind.demo.world.world import World

Act = Callable[[World, Call], dict[str, object]]

BEFORE_SIGN_IN: Mapping[str, Act] = {
    "AppGetToken": signing_in.get_token,
    "AppSendVerificationCode": signing_in.send_code,
    "AppSendEmailVerificationCode": signing_in.send_email_code,
}
"""Served at ``appapi``."""

AFTER_SIGN_IN: Mapping[str, Act] = {
    "AppGetUser": signing_in.get_user,
    "AppLogoutUser": signing_in.log_out,
    "AppGetFamilyList": places.get_family_list,
    "AppCreateFamily": places.create_family,
    "AppGetRoomList": places.get_room_list,
    "AppCreateRoom": places.create_room,
    "AppCreateDeviceBindToken": binding.create_bind_token,
    "AppGetDeviceBindTokenState": binding.get_bind_token_state,
    "AppTokenBindDeviceFamily": binding.bind_device,
    "AppGetFamilyDeviceList": devices.list_family_devices,
    "AppGetDeviceInFamily": devices.get_family_device,
    "AppGetDeviceStatuses": devices.get_device_statuses,
    "AppGetProducts": devices.get_products,
    "AppModifyFamilyDeviceRoom": devices.move_device,
    "AppUpdateDeviceInFamily": devices.rename_device,
    "AppDeleteDeviceInFamily": devices.delete_device,
}
"""Served at ``tokenapi``."""
