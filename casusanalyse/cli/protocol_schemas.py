"""Making the schema by which an editor helps whoever writes a protocol or a template."""

import sys
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.schema import schema
from casusanalyse.protocol.schema_files import write_schema
from casusanalyse.wording import cli_protocols as wording
from casusanalyse.wording import protocol_schema as schema_wording


def make_schema(context: Context, sort: FileSort, target: Path | None) -> None:
    """Print the schema of a sort of file, or write it and say how an editor finds it.

    Raises NotOurSchema when another file has that name, or what is wrong with the disk.
    """
    if target is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(schema(sort).encode())
        sys.stdout.buffer.flush()
        return
    write_schema(target, sort)
    line = schema_wording.LEADS_TO.format(path=target.name)
    context.output.whole(wording.SCHEMA_MADE.format(path=target))
    context.output.whole(wording.SCHEMA_LINE.format(line=line))
