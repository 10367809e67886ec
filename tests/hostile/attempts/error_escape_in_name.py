"""Fail in a function whose name and type clear the screen."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def fail():
    raise type("\x1b[2JSuccess", (Exception,), {})("no")


fail.__code__ = fail.__code__.replace(co_name="\x1b[2J\n" * 1000, co_qualname="x" * 10**6)


def top_k(items, k):
    fail()
