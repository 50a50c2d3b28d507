"""Names that Windows keeps for devices: no file or folder can have one, whatever follows the first dot."""

_PORTS = {f"{port}{digit}" for port in ("COM", "LPT") for digit in "123456789¹²³"}
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *_PORTS}


def is_device_name(name: str) -> bool:
    """Tell whether Windows would take a name of a file for that of a device."""
    return name.partition(".")[0].rstrip().upper() in _DEVICES
