class Counter:
    def __init__(self, text, pattern):
        self.text = text
        self.pattern = pattern
        self.known = {}

    def ways(self, text_length, pattern_length):
        if pattern_length == 0:
            return 1
        if text_length < pattern_length:
            return 0
        key = (text_length, pattern_length)
        if key in self.known:
            return self.known[key]
        result = self.ways(text_length - 1, pattern_length)
        if self.text[text_length - 1] == self.pattern[pattern_length - 1]:
            result = result + self.ways(text_length - 1, pattern_length - 1)
        self.known[key] = result
        return result


def subsequence_pattern_count(text, pattern):
    return Counter(text, pattern).ways(len(text), len(pattern))
