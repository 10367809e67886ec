"""Put an object in the place of the standard output that hangs when it is flushed."""
# problem: top_k
# verdicts: time_limit_exceeded, runtime_error, wrong_answer
# verdicts without layers: time_limit_exceeded, runtime_error, wrong_answer

import sys


class Sink:
    def write(self, text):
        return len(text)

    def flush(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass


def top_k(items, k):
    sys.stdout = Sink()
    return []
