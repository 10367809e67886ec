class Window:
    def __init__(self, nums):
        self.nums = nums
        self.left = self.right = self.total = 0

    def size(self):
        return self.right - self.left

    def grow(self):
        self.total += self.nums[self.right]
        self.right += 1

    def shrink(self):
        self.total -= self.nums[self.left]
        self.left += 1


def smallest_subarray_sum(nums, target):
    window = Window(nums)
    lengths = []
    while window.right < len(nums):
        window.grow()
        while window.total >= target:
            lengths.append(window.size())
            window.shrink()
    return min(lengths, default=0)
