class Start:
    def __init__(self, written, omitted):
        self.written = written
        self.omitted = omitted

    def with_number(self):
        if self.omitted > 0:
            return self.written + str(self.omitted)
        return self.written


def generalized_abbreviations(word):
    starts = [Start("", 0)]
    for letter in word:
        longer = []
        for start in starts:
            longer.append(Start(start.with_number() + letter, 0))
            longer.append(Start(start.written, start.omitted + 1))
        starts = longer
    return [start.with_number() for start in starts]
