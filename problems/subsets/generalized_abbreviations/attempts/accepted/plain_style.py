class Start:
    def __init__(self, written, left_out):
        self.written = written
        self.left_out = left_out

    def with_number(self):
        if self.left_out > 0:
            return self.written + str(self.left_out)
        return self.written


def generalized_abbreviations(word):
    starts = [Start("", 0)]
    for letter in word:
        longer = []
        for start in starts:
            longer.append(Start(start.with_number() + letter, 0))
            longer.append(Start(start.written, start.left_out + 1))
        starts = longer
    return [start.with_number() for start in starts]
