"""Opens one file in a process of its own that may not grow: run as a module, with the file."""

import sys
from pathlib import Path

from casusanalyse.errors import CasusError

MOST_MEMORY = 600 * 1024 * 1024


def bound_memory() -> None:
    """Let the system refuse memory beyond a limit, where it has such limits."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def peak() -> int:
    """The most memory in megabytes that this process had at once, 0 where that is not told."""
    told = Path("/proc/self/status")
    lines = told.read_text(encoding="ascii").splitlines() if told.exists() else []
    return sum(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))


def main(path: Path) -> None:
    """Print what became of opening the file, and how much memory it took."""
    bound_memory()
    from casusanalyse.word.returned.gate import open_package

    try:
        package = open_package(path.read_bytes(), path.name)
    except CasusError as problem:
        print(type(problem).__name__, peak())
    else:
        print(package.main, peak())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
