class Window:
    def __init__(self):
        self.first = None
        self.last = None

    def length(self):
        if self.first is None or self.last is None:
            return 0
        return self.last - self.first + 1


def find_last(nums, window):
    largest = nums[0]
    for i in range(1, len(nums)):
        largest = max(largest, nums[i])
        if nums[i] != largest:
            window.last = i


def find_first(nums, window):
    smallest = nums[-1]
    for i in range(len(nums) - 2, -1, -1):
        smallest = min(smallest, nums[i])
        if nums[i] != smallest:
            window.first = i


def min_window_sort(nums):
    window = Window()
    find_last(nums, window)
    find_first(nums, window)
    return window.length()
