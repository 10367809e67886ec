"""Answer with a whole number that no float can hold."""
# problem: median_of_stream
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


class MedianOfStream:
    def insert(self, num):
        pass

    def median(self):
        return 10**1000
