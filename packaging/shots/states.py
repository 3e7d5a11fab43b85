"""Every state of every page, by name: how a person comes to it, and with which settings."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldbind.settings.model import SignInMethod
from shots import (
    camera,
    dialogs,
    hand_over,
    long_names,
    long_on_device,
    network,
    past,
    places,
    resume,
    scans,
    sessions,
    showroom,
    stops,
    tiles,
    waits,
    way,
)
from shots import diagnostics as diagnosed
from shots import settings as settled
from wizardry import Person


@dataclass(frozen=True, slots=True)
class State:
    """One state of one page.

    Args:
        reach: brings the person there; returns the window to look at, if it is another one.
        settings: what differs from the quick ones.
        is_over: whether that is a window over the wizard's, which has a size of its own.
        is_alone: whether it stands in the wizard's place; like one over it, it does not change.
    """

    reach: Callable[[Person], Awaitable[QWidget | None]]
    settings: Mapping[str, object] = field(default_factory=dict[str, object])
    is_over: bool = False
    is_alone: bool = False


MOVING = {"less_motion": False}
UNDER_POLICY = settled.POLICY | {
    "locked": settled.LOCKED,
    "policy_file": Path("/etc/fieldbind/policy.toml"),
}
STATES: dict[str, State] = {
    "01a-sign-in-password": State(way.sign_in_password),
    "01a-sign-in-code": State(way.sign_in_code),
    "01a-sign-in-missing": State(way.sign_in_empty),
    "01a-sign-in-refused": State(stops.sign_in_refused),
    "01b-sign-in-first-start": State(way.sign_in_first_start, {"app_key": "", "app_secret": None}),
    "01a-sign-in-back": State(places.signed_in),
    "01b-sign-in-token-only": State(
        way.sign_in_first_start, {"allowed_methods": (SignInMethod.ACCESS_TOKEN,)}
    ),
    "02-place": State(way.place),
    "02-place-long-names": State(long_names.place),
    "02-place-searched": State(places.searched),
    "02-place-not-loaded": State(places.not_loaded),
    "02-place-no-rooms-yet": State(places.no_rooms_yet, {"call_timeout": 30.0}),
    "02-place-unchosen": State(places.unchosen),
    "02-place-loading": State(way.place_loading, {"call_timeout": 30.0}),
    "02-place-empty": State(way.place_empty),
    "02-place-new-room": State(way.place_new_room),
    "02-place-offline": State(sessions.lists_of_last_time),
    "02-place-gone": State(sessions.gone),
    "02-place-scan": State(scans.misplaced),
    "02b-resume": State(resume.resume_sent, {"call_timeout": 30.0}),
    "02b-resume-long-names": State(long_names.resume, {"call_timeout": 30.0}),
    "02b-resume-confirmed": State(resume.resume_confirmed, {"call_timeout": 30.0}),
    "02b-resume-refused": State(resume.resume_refused),
    "02b-resume-reported": State(resume.resume_reported),
    "02b-resume-waiting": State(resume.resume_waiting),
    "02b-resume-made": State(resume.resume_made),
    "02b-resume-label": State(resume.resume_label),
    "02b-resume-other-site": State(resume.resume_other_site, {"call_timeout": 30.0}),
    "03b-camera-looking": State(camera.looking),
    "03b-camera-dark": State(camera.too_dark),
    "03b-camera-read": State(camera.read),
    "03b-camera-not-ours": State(camera.not_ours),
    "03b-camera-two": State(camera.two),
    "03b-camera-one-of-two": State(camera.one_of_two),
    "03b-camera-cameras": State(camera.cameras),
    "03b-camera-none": State(camera.none),
    "03b-camera-unplugged": State(camera.unplugged),
    "03b-camera-refused": State(camera.refused),
    "03b-camera-busy": State(camera.busy),
    "03b-camera-silent": State(camera.silent),
    "03c-device-empty": State(way.device_empty),
    "03c-device": State(way.device),
    "03c-device-refused": State(way.device_refused),
    "03c-device-created": State(way.device_created),
    "03c-device-stranger": State(scans.stranger),
    "03c-device-garbled": State(scans.garbled),
    "03c-device-label": State(tiles.from_label),
    "03c-device-label-demo": State(tiles.from_label_in_demo),
    "03c-device-created-demo": State(tiles.created_in_demo),
    "03c-device-drop": State(tiles.dropping),
    "03c-device-reading": State(tiles.reading),
    "03c-device-nothing": State(tiles.nothing_found),
    "03c-device-no-picture": State(tiles.unreadable),
    "03c-device-two": State(tiles.two_labels),
    "03c-device-explained": State(tiles.explained),
    "03c-device-copied": State(way.device_copied),
    "03c-device-rooms": State(way.device_rooms),
    "03c-device-long-names": State(long_on_device.fields),
    "03d-hand-over-hotspot": State(hand_over.rest),
    "03d-hand-over-hotspot-demo": State(hand_over.in_demo),
    "03d-hand-over-hotspot-live": State(hand_over.sending, hand_over.BESIDE),
    "03d-hand-over-wanting": State(hand_over.wanting),
    "03d-hand-over-open-wifi": State(hand_over.open_wifi),
    "03d-hand-over-looking": State(hand_over.looking, hand_over.BESIDE),
    "03d-hand-over-go-back": State(hand_over.go_back, hand_over.BESIDE),
    "03d-hand-over-card": State(hand_over.gave_up, hand_over.BESIDE),
    "03d-hand-over-corrected": State(hand_over.corrected, hand_over.BESIDE),
    "03d-hand-over-silent": State(hand_over.silent, {**hand_over.BESIDE, "hotspot_retry": 0.2}),
    "03d-hand-over-stopped": State(hand_over.stopped, hand_over.BESIDE),
    "03e-hand-over-qr-rest": State(hand_over.code_rest),
    "03e-hand-over-qr-small": State(hand_over.code),
    "03e-hand-over-qr": State(hand_over.full_size),
    "03d-hand-over-long-names": State(long_on_device.hand_over),
    "03e-hand-over-qr-long-names": State(long_on_device.full_size),
    "04c-progress": State(way.progress),
    "04c-progress-scan": State(scans.misplaced_on_progress),
    "04c-progress-offline": State(way.progress_offline),
    "04c-progress-long-names": State(long_names.progress),
    "04b-progress-tip": State(way.progress, {"tip_after": 0.05, "usual_after": 0.1}),
    "04-progress-usual": State(waits.usual),
    "04b-progress-longer": State(waits.longer, {"tip_after": 0.05}),
    "04b-progress-ending": State(
        waits.usual, {"tip_after": 0.05, "wait_limit": 22.0, "warn_before": 22.0}
    ),
    "04c-progress-slowed": State(waits.slowed),
    "04c-progress-stopped": State(waits.stopped),
    "04c-progress-sign-in": State(waits.below_sign_in),
    "05b-confirm": State(way.confirm),
    "05b-confirm-binding": State(way.binding, {"call_timeout": 30.0}),
    "05b-confirm-long-names": State(long_names.confirm),
    "05c-confirm-mismatch": State(way.mismatch),
    "05c-confirm-long-names": State(long_names.mismatch),
    "06b-done": State(way.done),
    "06c-done-other-room": State(way.other_room),
    "06b-done-long-names": State(long_names.done),
    "06c-done-long-names": State(long_names.other_room),
    "06c-done-gone": State(way.gone),
    "06c-done-undone": State(way.undone_after_all),
    "06b-done-by-another": State(sessions.done_by_another),
    "06d-already-there": State(way.already_there),
    "07-token-run-out": State(stops.token_run_out),
    "07-wait-over": State(stops.wait_over, {"wait_limit": 0.2}),
    "07-no-answer": State(stops.no_answer, {"settle_limit": 0.2, "settle_pause": 0.05}),
    "07b-no-right": State(stops.no_right),
    "07b-no-device": State(stops.no_device),
    "07b-slow-down": State(stops.slow_down),
    "07b-family-full": State(stops.family_full),
    "07c-sheet": State(sessions.sheet),
    "07c-sheet-wanting": State(places.sheet_wanting),
    "07c-sheet-asking": State(places.sheet_asking, {"call_timeout": 30.0}),
    "07c-sheet-code": State(sessions.sheet_code),
    "07c-sheet-refused": State(sessions.sheet_refused),
    "07c-sheet-no-answer": State(sessions.sheet_no_answer),
    "07c-sheet-portal": State(sessions.sheet_portal),
    "07c-sheet-portal-asking": State(sessions.sheet_portal_asking),
    "07c-sheet-another": State(sessions.sheet_another),
    "07c-sheet-not-now": State(sessions.not_now),
    "07d-portal": State(network.portal),
    "07d-certificate": State(network.certificate),
    "07d-clock": State(network.clock),
    "07d-proxy": State(network.proxy_card),
    "07d-proxy-login": State(network.proxy_login),
    "07d-proxy-login-wanting": State(network.proxy_login_wanting),
    "08-demo-presenter": State(showroom.presenter),
    "08-demo-tips": State(showroom.tips, {"tip_after": 0.05}),
    "08-demo-alive": State(showroom.alive),
    "08-demo-countdown": State(showroom.countdown),
    "08-demo-attract": State(showroom.attract),
    "09-history": State(past.history),
    "09-history-unknown": State(past.history_unknown),
    "09-history-confirmed": State(past.history_confirmed),
    "09-history-undo": State(past.history_undo),
    "09-history-other-site": State(past.history_other_site),
    "09-history-refused": State(past.history_refused),
    "09-history-of-others": State(past.history_of_others),
    "09-history-naming": State(past.history_naming),
    "09-history-days": State(past.history_days),
    "09-history-families": State(past.history_families),
    "09-history-problem": State(past.history_problem),
    "09-history-searched": State(past.history_searched),
    "09-history-long-names": State(long_names.history),
    "09-history-loading": State(past.history_loading),
    "09-history-empty": State(past.history_empty),
    "09-history-sheet-refused": State(past.history_sheet_refused),
    "09-history-damaged": State(past.history_damaged),
    "09-dialog-support": State(dialogs.support, is_over=True),
    "09-dialog-calendar": State(dialogs.calendar, is_over=True),
    "06b-dialog-undo": State(dialogs.undo, is_over=True),
    "05b-dialog-closing": State(dialogs.closing, {"call_timeout": 30.0}, is_over=True),
    "01a-sign-in-policy": State(way.sign_in_password, settled.POLICY | {"locked": settled.LOCKED}),
    "06b-done-policy": State(
        way.done, {"name_pattern": "Lamp {n}", "locked": frozenset({"name_pattern"})}
    ),
    "07e-refused-policy": State(settled.broken_policy, is_alone=True),
    "07e-refused-setting": State(settled.wrong_setting, is_alone=True),
    "07f-product-not-allowed": State(settled.product, {"products": ("A1B2C3D4E5",)}),
    "10-diagnostics": State(diagnosed.fine_throughout),
    "10-diagnostics-clock": State(diagnosed.clock),
    "10-diagnostics-running": State(diagnosed.running),
    "10-diagnostics-offline": State(diagnosed.offline),
    "10-diagnostics-several": State(diagnosed.several),
    "10-diagnostics-demo": State(diagnosed.in_demo),
    "11-dialog-licences": State(dialogs.licences, is_over=True),
    "11-dialog-licences-gathered": State(dialogs.all_licences, is_over=True),
    "11-dialog-reset": State(dialogs.reset, is_over=True),
    "11-settings": State(settled.settings, MOVING),
    "11-settings-camera": State(settled.settings_camera, MOVING),
    "11-settings-demo": State(settled.settings_demo, MOVING),
    "11-settings-asked": State(
        settled.settings_signed_in, MOVING | {"asked": frozenset({"language", "theme"})}
    ),
    "11-settings-policy": State(settled.settings, UNDER_POLICY),
    "11-dialog-policy": State(dialogs.policy, UNDER_POLICY, is_over=True),
}
"""The name begins with that of the mockup."""
