class NumberCounter:
    def __init__(self):
        self.counts = {}

    def add(self, num):
        if num in self.counts:
            self.counts[num] += 1
        else:
            self.counts[num] = 1

    def without_partner(self):
        for num, count in self.counts.items():
            if count == 1:
                return num
        return None


def single_number(nums):
    counter = NumberCounter()
    for num in nums:
        counter.add(num)
    return counter.without_partner()
