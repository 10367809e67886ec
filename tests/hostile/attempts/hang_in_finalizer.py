"""Answer wrongly and hang when the answer is thrown away."""
# problem: top_k
# verdicts: time_limit_exceeded, runtime_error, wrong_answer
# verdicts without layers: time_limit_exceeded, runtime_error, wrong_answer


class Clinging(list):
    def __del__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass


def top_k(items, k):
    return Clinging()
