"""What sorts of file people write, in the words that they type."""

from enum import StrEnum


class FileSort(StrEnum):
    """What a file is."""

    PROTOCOL = "protocol"
    TEMPLATE = "sjabloon"
