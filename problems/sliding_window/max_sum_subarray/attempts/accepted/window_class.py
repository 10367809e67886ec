class Window:
    """The last `size` elements and their sum."""

    def __init__(self, size):
        self.size = size
        self.nums = []
        self.first = 0
        self.total = 0

    def add(self, num):
        self.nums.append(num)
        self.total += num
        if len(self.nums) - self.first > self.size:
            self.total -= self.nums[self.first]
            self.first += 1

    def is_full(self):
        return len(self.nums) - self.first == self.size


def max_sum_subarray(nums, k):
    window = Window(k)
    best = float("-inf")
    for num in nums:
        window.add(num)
        if window.is_full():
            best = max(best, window.total)
    return best
