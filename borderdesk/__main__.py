"""Starts BorderDesk: the window without a command, the command line with one."""

import sys


def main() -> int:
    """Run the program with the process's arguments and return its exit code."""
    from borderdesk.cli.main import run
    from borderdesk.process import keep_to_itself

    keep_to_itself()
    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
