"""Where `judge` and `python -m judge` begin: next to nothing, so that Ctrl-C is quiet while the rest is imported.

`judge run` begins with the start of the process that will judge: it imports while this one reads what was typed.
"""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False  # typing takes some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable


def main() -> None:
    """Run the command that was typed, and end the process with its exit code."""
    try:
        import signal  # inside, because it takes some milliseconds

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else somebody ignores it for us
            signal.signal(signal.SIGINT, _leave)
    except KeyboardInterrupt:
        _leave()
    if sys.warnoptions or sys.flags.dev_mode:
        # PYTHONWARNINGS=error is for somebody's own code: packages may warn, only this one may not.
        import warnings

        warnings.filterwarnings("ignore", module=r"(?!judge(\.|$))")
    _open_what_is_closed()
    # Collecting garbage while everything is being imported, and again when the process ends, takes longer
    # than many a command.
    gc.set_threshold(100_000)
    os.umask(os.umask(0o077) & ~0o700)  # what we make we must be able to use
    clean_up = _begin_judging() if sys.argv[1:2] == ["run"] and hasattr(os, "fork") else lambda: None
    from judge.cli.main import main as run

    run(clean_up)


def _open_what_is_closed() -> None:
    """Take the places of stdin, stdout and stderr where whoever started us closed them.

    Else the next file or socket gets descriptor 1, and with it what anybody prints.
    """
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115 - open for as long as the process lives
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def _begin_judging() -> Callable[[], None]:
    """Start the process that will judge; give what ends it where it comes to nothing."""
    from judge.examiner.judging import expect_judging
    from judge.processes.workers import end_expected

    expect_judging()
    return end_expected


def _leave(*_: object) -> None:
    """End on Ctrl-C while nothing has begun that would have to be cleaned up."""
    os._exit(130)


if __name__ == "__main__":
    if not sys.flags.safe_path:
        del sys.path[0]  # the current folder, where a heapq.py would be taken for the standard library's
    main()
