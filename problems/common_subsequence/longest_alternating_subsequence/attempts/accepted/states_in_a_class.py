class Walk:
    def __init__(self, start):
        self.at = start
        self.best = {"up": 1, "down": 1}

    def go_to(self, num):
        if num > self.at:
            self.best["up"] = self.best["down"] + 1
        if num < self.at:
            self.best["down"] = self.best["up"] + 1
        self.at = num


def longest_alternating_subsequence(nums):
    if len(nums) == 0:
        return 0
    walk = Walk(nums[0])
    for num in nums[1:]:
        walk.go_to(num)
    return max(walk.best.values())
