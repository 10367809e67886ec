class MaximumTree:
    def __init__(self, size):
        self.size = size
        self.values = [0] * (size + 1)

    def largest_up_to(self, position):
        best = 0
        while position > 0:
            best = max(best, self.values[position])
            position -= position & -position
        return best

    def raise_to(self, position, value):
        while position <= self.size:
            self.values[position] = max(self.values[position], value)
            position += position & -position


def min_deletions_to_sort(nums):
    ranks = {num: rank for rank, num in enumerate(sorted(set(nums)), start=1)}
    tree = MaximumTree(len(ranks))
    for num in nums:
        length = tree.largest_up_to(ranks[num] - 1) + 1
        tree.raise_to(ranks[num], length)
    return len(nums) - tree.largest_up_to(len(ranks))
