class Choices:
    def __init__(self, nums):
        self.nums = nums
        self.taken = {}
        self.found = []

    def note(self):
        chosen = []
        for position in range(len(self.nums)):
            if self.taken[position]:
                chosen.append(self.nums[position])
        self.found.append(chosen)

    def decide(self, position):
        if position == len(self.nums):
            self.note()
            return
        for choice in (False, True):
            self.taken[position] = choice
            self.decide(position + 1)


def subsets(nums):
    choices = Choices(nums)
    choices.decide(0)
    return choices.found
