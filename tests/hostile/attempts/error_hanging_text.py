"""Raise an error whose text takes for ever."""
# problem: top_k
# verdicts: runtime_error, time_limit_exceeded
# verdicts without layers: runtime_error, time_limit_exceeded


class Hanging(Exception):
    def __str__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass


def top_k(items, k):
    raise Hanging
