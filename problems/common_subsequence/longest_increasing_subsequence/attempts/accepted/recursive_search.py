class Ends:
    def __init__(self):
        self.numbers = []

    def search(self, num, low, high):
        if low == high:
            return low
        middle = (low + high) // 2
        if self.numbers[middle] < num:
            return self.search(num, middle + 1, high)
        return self.search(num, low, middle)

    def add(self, num):
        place = self.search(num, 0, len(self.numbers))
        if place == len(self.numbers):
            self.numbers.append(num)
        else:
            self.numbers[place] = num


def longest_increasing_subsequence(nums):
    ends = Ends()
    for num in nums:
        ends.add(num)
    return len(ends.numbers)
