"""What a few lines of code print, found out in the sandbox."""

from __future__ import annotations

from textwrap import indent
from typing import Final

from judge.processes.candidate import start_candidate
from judge.processes.outcomes import Budget, Ended
from judge.wire import encode

_LOADING: Final = Budget(cpu_s=10.0)
_RUNNING: Final = Budget(cpu_s=5.0)


def printed_by(code: str) -> str:
    """Return what code prints; ValueError says why it prints nothing that counts."""
    source = f"def run():\n{indent(code.strip(), '    ')}\n"
    with start_candidate(numpy=True, memory_mib=256) as candidate:
        try:
            candidate.load(source, "question.py", "run", False, _LOADING)
            (outcome,) = candidate.run([encode(())], _RUNNING).outcomes
        except Ended as ended:
            raise ValueError(ended.message) from ended
    if outcome.verdict is not None or outcome.failure is not None:
        raise ValueError(
            outcome.message or (outcome.failure and outcome.failure.types[0]) or "it gives no answer"
        )
    return outcome.stdout
