class QuadrupleSet:
    """Keeps each quadruple once."""

    def __init__(self):
        self.quadruples = {}

    def add(self, *values):
        self.quadruples[values] = True

    def as_lists(self):
        return [list(values) for values in self.quadruples]


def find_pairs(nums, start, wanted):
    low, high = start, len(nums) - 1
    while low < high:
        total = nums[low] + nums[high]
        if total == wanted:
            yield nums[low], nums[high]
            low += 1
            high -= 1
        elif total < wanted:
            low += 1
        else:
            high -= 1


def quadruples_sum(nums, target):
    nums.sort()
    found = QuadrupleSet()
    for i in range(len(nums) - 3):
        if i and nums[i] == nums[i - 1]:
            continue
        for j in range(i + 1, len(nums) - 2):
            if j > i + 1 and nums[j] == nums[j - 1]:
                continue
            for third, fourth in find_pairs(nums, j + 1, target - nums[i] - nums[j]):
                found.add(nums[i], nums[j], third, fourth)
    return found.as_lists()
