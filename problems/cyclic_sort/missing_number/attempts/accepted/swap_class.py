class Numbers:
    def __init__(self, nums):
        self.nums = nums

    def swap_to_target(self, index):
        num = self.nums[index]
        while num != index and num < len(self.nums):
            self.nums[index], self.nums[num] = self.nums[num], self.nums[index]
            num = self.nums[index]

    def first_gap(self):
        for index, num in enumerate(self.nums):
            if index != num:
                return index
        return len(self.nums)


def missing_number(nums):
    numbers = Numbers(nums)
    for index in range(len(nums)):
        numbers.swap_to_target(index)
    return numbers.first_gap()
