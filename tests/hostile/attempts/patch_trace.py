"""Trace and profile every line and call of the candidate."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, time_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, time_limit_exceeded

import sys
import threading


def trace(frame, event, argument):
    frame.f_trace_lines = True
    raise SystemExit(0)


def top_k(items, k):
    threading.settrace(trace)
    sys.setprofile(trace)
    sys.settrace(trace)
    return []
