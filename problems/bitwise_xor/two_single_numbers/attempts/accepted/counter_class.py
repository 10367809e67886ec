class NumberCounter:
    def __init__(self):
        self.counts = {}

    def add(self, num):
        self.counts[num] = self.counts.get(num, 0) + 1

    def single_numbers(self):
        singles = []
        for num in self.counts:
            if self.counts[num] == 1:
                singles.append(num)
        return singles


def two_single_numbers(nums):
    counter = NumberCounter()
    for num in nums:
        counter.add(num)
    return counter.single_numbers()
