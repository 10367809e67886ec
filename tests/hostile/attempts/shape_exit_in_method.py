"""Leave from a method, and from the destructor."""
# problem: median_of_stream
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

import os


class MedianOfStream:
    def insert(self, num):
        pass

    def median(self):
        raise SystemExit(0)

    def __del__(self):
        os._exit(0)
