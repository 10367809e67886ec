"""Replace its own module by an object that answers to every name."""
# problem: top_k
# verdicts: load_error, wrong_answer, runtime_error, time_limit_exceeded
# verdicts without layers: load_error, wrong_answer, runtime_error, time_limit_exceeded

import sys


class Everything:
    def __getattr__(self, name):
        return self

    def __call__(self, *args):
        return self


sys.modules[__name__] = sys.modules["solution"] = sys.modules["__main__"] = Everything()


def __getattr__(name):
    return Everything()


def top_k(items, k):
    return Everything()
