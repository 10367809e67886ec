"""Let the time-out's own handler hang."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

import signal
import sys


def top_k(items, k):
    def trace(frame, event, argument):
        while frame.f_code.co_name != "top_k":
            try:
                while True:
                    pass
            except BaseException:
                pass
        return trace

    sys.settrace(trace)
    signal.raise_signal(signal.SIGALRM)
    while True:
        pass
