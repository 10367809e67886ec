class Closest:
    """Remembers the sum that is closest to a target, the smaller one on a tie."""

    def __init__(self, target):
        self.target = target
        self.total = None

    def offer(self, total):
        if self.total is None:
            self.total = total
            return
        distance = abs(total - self.target)
        best = abs(self.total - self.target)
        if distance < best or (distance == best and total < self.total):
            self.total = total


def triplet_closest(nums, target):
    nums.sort()
    closest = Closest(target)
    for i in range(len(nums) - 2):
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            closest.offer(total)
            if total == target:
                return total
            if total < target:
                low += 1
            else:
                high -= 1
    return closest.total
