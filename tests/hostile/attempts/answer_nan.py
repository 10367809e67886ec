"""Answer with NaN, which is neither right nor wrong in comparisons."""
# problem: median_of_stream
# verdicts: wrong_answer
# verdicts without layers: wrong_answer


class MedianOfStream:
    def insert(self, num):
        pass

    def median(self):
        return float("nan")
