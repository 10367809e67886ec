"""`judge watch`: judge at every save, and show what came out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.console import new_console
from judge.cli.options import WorkspaceOption, complete_slug
from judge.cli.run import run_again
from judge.errors import JudgeError

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import RenderableType

    from judge.catalog import Problem
    from judge.complexity import Glance
    from judge.examiner import Progress, Report
    from judge.practice.remarks import Remark
    from judge.watch.events import Event
    from judge.watch.keys import Keys

_KEYS = (
    "? help", "q quit", "n next", "h hint", "a all", "r run", "s show", "x examples", "e editorial", "o solution",
    "p previous", "d debug", "c complexity", "l list",
)  # fmt: skip
"""The last line, from its end, as far as there is room."""
_HELP = """\
r  judge again               h  one more hint            n  the next problem
a  go on after a failure     e  the editorial            p  the one before
x  the examples alone        o  the model solution       l  all problems
q  quit                      s  the problem              d  a debugger at the failing input
c  how the time grows        ?  this help

An attempt is judged whenever it is saved."""
_CLEAR, _LINE = "\x1b[H\x1b[2J", "\r\x1b[K"


def command(
    slug: Annotated[
        str | None,
        typer.Argument(
            metavar="[SLUG]",
            help="A problem; without it, always the one whose attempt was saved last.",
            autocompletion=complete_slug,
            show_default=False,
        ),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Judge your attempt whenever it is saved, until you press q.

    Single keys show hints, the problem, the editorial and more; the last line names them.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise JudgeError("judge watch needs a terminal", "judge run SLUG judges once")
    from judge.catalog.find import find, slugs
    from judge.practice.reading import nowhere, read_attempt
    from judge.practice.workspace import locate, saved_last

    home = locate(workspace)
    if home is None:
        raise JudgeError(f"nothing to watch: {nowhere()}", "judge new SLUG starts an attempt")
    if slug is not None:
        slug = find(slug).slug
        read_attempt(slug, None, workspace)  # where it is missing, that is told here
        watched: str | None = slug
    else:
        watched = saved_last(home, slugs())
    _watch(home, watched, workspace, follows=slug is None)


def _watch(home: Path, slug: str | None, workspace: Path | None, *, follows: bool) -> None:
    """Start the feeders, and the loop; leave no process behind, and the terminal as it was."""
    from judge.watch.bench import Bench
    from judge.watch.events import Resized, Suspended
    from judge.watch.files import Files
    from judge.watch.keys import Keys
    from judge.watch.loop import Watch

    queue: SimpleQueue[Event] = SimpleQueue()
    terminal = sys.stdin.fileno()
    keys = Keys(terminal, queue.put)
    bench = Bench(terminal, keys.before)  # before there are threads
    files = Files(home / "solutions", queue.put)
    screen = _Screen(keys, workspace)
    try:
        signal.signal(signal.SIGWINCH, lambda *_: queue.put(Resized()))
        signal.signal(signal.SIGCONT, lambda *_: queue.put(Resized()))
        signal.signal(signal.SIGTSTP, lambda *_: queue.put(Suspended()))
        bench.start(queue.put)
        files.start()
        keys.start()
        screen.note = "files are looked at every 0.1 s: the system tells of no changes" if files.polls else ""
        Watch(home, bench, screen, slug, follows).run(queue)
    finally:
        keys.stop()
        files.stop()
        bench.end()
        screen.leave()


class _Screen:
    """Draws what is shown: a view that stays until there is another, and a last line."""

    def __init__(self, keys: Keys, workspace: Path | None) -> None:
        self._keys = keys
        self._workspace = workspace
        self._view: Callable[[int], RenderableType] | None = None
        self._line = ""
        self._interviewed = False
        """Whether the verdict that is shown belongs to an interview."""
        self._has_page = False
        """Whether something else is shown for now, until the next key."""
        self.note = ""
        """What is said below every view."""

    def waits(self, text: str) -> None:
        self._line = ""
        self._draw(lambda width: _plain(text))

    def judging(self, file: str, progress: Progress | None) -> None:
        from judge.cli.disclosure import Disclosure
        from judge.cli.render import live_line

        self._line = f"judging {file}"
        if progress is not None:
            self._line = f"{self._line}: {live_line(progress, Disclosure.COUNT).plain}"
        if self._view is None:
            self._draw(lambda width: _plain(""))
        else:
            self._draw_line()

    def verdict(
        self,
        report: Report,
        problem: Problem,
        onward: Problem | None = None,
        remarks: Sequence[Remark] = (),
        outlook: str = "",
    ) -> None:
        from rich.console import Group

        from judge.cli.disclosure import IN_INTERVIEW, Disclosure, disclosed, in_interview
        from judge.cli.render import report_view
        from judge.practice.settings import settings

        self._line = ""
        closing = IN_INTERVIEW if in_interview(problem.slug) else ""
        shown = disclosed(report, Disclosure.COUNT if closing else Disclosure(settings().disclosure))
        head = _plain(f"{report.file}  {time.strftime('%H:%M:%S')}\n", "dim")
        again = run_again(problem.slug, None, self._workspace)

        def view(width: int) -> RenderableType:
            if closing:
                return Group(head, report_view(shown, problem, width, again, closing=closing))
            return Group(head, report_view(shown, problem, width, again, onward, remarks, outlook))

        self._interviewed = bool(closing)
        self._draw(view)

    def glance(self, glance: Glance) -> None:
        from rich.console import Group

        from judge.cli.curves import glance_text

        view, text = self._view, glance_text(glance)
        if view is not None and text and not self._interviewed:
            self._view = lambda width: Group(view(width), _plain(f"\n{text}"))
            if not self._has_page:
                self._paint(self._view)

    def warn(self, text: str) -> None:
        self._line = text
        self._draw_line()

    def help(self) -> None:
        self._paint(lambda width: _plain(_HELP))  # the next key shows the view again
        self._has_page = True

    def again(self) -> None:
        if self._view is not None:
            self._paint(self._view)

    def page(self, command: list[str]) -> None:
        self._write(_CLEAR if _moves() else "\n")
        with _lent(self._keys):
            subprocess.run([sys.executable, "-P", "-m", "judge", *command], check=False)
        self._line = "press any key to go back"
        self._write("\n")
        self._draw_line()
        self._line = ""
        self._has_page = True

    def suspend(self) -> None:
        self._write(_LINE if _moves() else "\n")
        with _lent(self._keys):
            os.kill(os.getpid(), signal.SIGTSTP)
        self.again()

    def leave(self) -> None:
        """Leave the cursor on a line of its own."""
        self._write(_LINE if _moves() else "\n")

    def _draw(self, view: Callable[[int], RenderableType]) -> None:
        self._view = view
        self._paint(view)

    def _paint(self, view: Callable[[int], RenderableType]) -> None:
        self._has_page = False
        console = new_console()
        with console.capture() as drawn:
            console.print(view(console.width))
            if self.note:
                console.print(self.note, style="dim")
        self._write((_CLEAR if _moves() else "") + drawn.get() + "\n")
        self._draw_line()

    def _draw_line(self) -> None:
        """Draw the last line: what is going on, or what the keys do."""
        from rich.cells import set_cell_size

        console = new_console()
        text = self._line or _key_line(console.width)
        text = set_cell_size(text, console.width - 1).rstrip() if _moves() else text
        with console.capture() as drawn:
            console.print(_plain(text, "dim"), end="", soft_wrap=True)
        self._write((_LINE + drawn.get()) if _moves() else f"{drawn.get()}\n")

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()


@contextmanager
def _lent(keys: Keys) -> Iterator[None]:
    """Leave the terminal to somebody else: its keys, its Ctrl-C and its Ctrl-Z."""
    keys.stop()
    on_interrupt = signal.signal(signal.SIGINT, lambda *_: None)
    on_suspend = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, on_interrupt)
        signal.signal(signal.SIGTSTP, on_suspend)
        keys.start()


def _moves() -> bool:
    """Return whether the terminal can move its cursor."""
    return os.environ.get("TERM", "dumb") not in ("", "dumb")


def _key_line(width: int) -> str:
    """Name the keys, as many as there is room for, and always the one that names all."""
    line = _KEYS[0]
    for key in _KEYS[1:]:
        if len(longer := f"{key}  {line}") >= width:
            break
        line = longer
    return line


def _plain(text: str, style: str = "") -> RenderableType:
    from rich.text import Text

    return Text(text, style)
