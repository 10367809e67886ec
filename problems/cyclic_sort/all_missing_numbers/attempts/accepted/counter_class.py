class NumberCounter:
    def __init__(self, n):
        self.counts = {}
        for number in range(1, n + 1):
            self.counts[number] = 0

    def add(self, number):
        self.counts[number] += 1

    def occurs(self, number):
        return self.counts[number] > 0


def all_missing_numbers(nums):
    counter = NumberCounter(len(nums))
    for number in nums:
        counter.add(number)
    missing = []
    for number in range(1, len(nums) + 1):
        if not counter.occurs(number):
            missing.append(number)
    return missing
