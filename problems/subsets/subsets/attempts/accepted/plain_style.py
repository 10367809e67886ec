class Choices:
    def __init__(self, nums):
        self.nums = nums
        self.taken = {}
        self.found = []

    def record(self):
        chosen = []
        for index in range(len(self.nums)):
            if self.taken[index]:
                chosen.append(self.nums[index])
        self.found.append(chosen)

    def decide(self, index):
        if index == len(self.nums):
            self.record()
            return
        for choice in (False, True):
            self.taken[index] = choice
            self.decide(index + 1)


def subsets(nums):
    choices = Choices(nums)
    choices.decide(0)
    return choices.found
