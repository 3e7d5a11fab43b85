"""What a code is that is not ours, and where the right one is: one sentence for each kind."""

from PySide6.QtCore import QObject

from fieldbind.device.labels import Garbling, LabelKind


class StrangerWords(QObject):
    """Finds the words. A code on the device itself has its neighbour there, another one has not."""

    def of(self, kind: LabelKind) -> str:
        """What it is; empty for a kind that has no sentence of its own."""
        return self._on_the_device().get(kind) or self._elsewhere().get(kind, "")

    def of_garbled(self, garbling: Garbling) -> str:
        """What stands between this text and the label, and how to put it right."""
        match garbling:
            case Garbling.KEYBOARD:
                return self.tr(
                    "Scanner and laptop use different keyboards. Set both to English (US)."
                )
            case Garbling.CAPS_LOCK:
                return self.tr("Caps Lock is on. Switch it off, then scan again.")
            case Garbling.CHINESE_INPUT:
                return self.tr("Typed with a Chinese keyboard. Switch to English, scan again.")
            case Garbling.QUOTES:
                return self.tr("Its quotes were changed on the way. Scan the label itself.")

    def _on_the_device(self) -> dict[LabelKind, str]:
        return {
            LabelKind.VIRTUAL: self.tr("The label of a virtual device. There is no token on it."),
            LabelKind.SIGNATURE: self.tr("This is a signature, not a bind token."),
            LabelKind.MATTER: self.tr("This is a Matter code. Look for another on the device."),
            LabelKind.HOMEKIT: self.tr("This is a HomeKit code. Look for another on the device."),
            LabelKind.ZIGBEE: self.tr("This is a Zigbee code. Look for another on the device."),
            LabelKind.Z_WAVE: self.tr("This is a Z-Wave code. Look for another on the device."),
            LabelKind.OTHER_APP: self.tr(
                "This is for another app. Look for another on the device."
            ),
            LabelKind.EASY_CONNECT: self.tr(
                "This is a Wi-Fi Easy Connect code. Look for another on the device."
            ),
            LabelKind.SERIAL_NUMBER: self.tr(
                "This is a serial number. Look for another code on the device."
            ),
            LabelKind.HARDWARE_ADDRESS: self.tr(
                "This is a MAC address. Look for another code on the device."
            ),
            LabelKind.IMEI: self.tr("Looks like an IMEI. Look for another code on the device."),
        }

    def _elsewhere(self) -> dict[LabelKind, str]:
        return {
            LabelKind.WIFI: self.tr("This is a Wi-Fi label. Look for the device’s own label."),
            LabelKind.WEB_ADDRESS: self.tr(
                "This is a web address. Look for the device’s own label."
            ),
            LabelKind.APP_SHOP: self.tr("This leads to an app. Look for the device’s own label."),
            LabelKind.CHAT: self.tr("This is a WeChat code. Look for the device’s own label."),
            LabelKind.CONTACT: self.tr("This is a contact card. Look for the device’s own label."),
            LabelKind.MAIL: self.tr("This is a mail address. Look for the device’s own label."),
            LabelKind.PHONE: self.tr("This is a phone number. Look for the device’s own label."),
            LabelKind.SIM_CARD: self.tr(
                "Looks like a SIM card number. Look for the device’s own label."
            ),
            LabelKind.ARTICLE: self.tr(
                "Looks like an article number. The label is on the device itself."
            ),
        }
