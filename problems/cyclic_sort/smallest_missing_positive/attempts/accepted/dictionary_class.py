class SeenNumbers:
    def __init__(self):
        self.seen = {}

    def add(self, number):
        if number > 0:
            self.seen[number] = True

    def smallest_missing(self):
        number = 1
        while self.seen.get(number, False):
            number += 1
        return number


def smallest_missing_positive(nums):
    seen_numbers = SeenNumbers()
    for number in nums:
        seen_numbers.add(number)
    return seen_numbers.smallest_missing()
