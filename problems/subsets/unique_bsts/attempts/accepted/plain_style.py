from judge.kit import TreeNode


class Planner:
    def __init__(self):
        self.known = {}

    def trees(self, start, end):
        key = (start, end)
        if key not in self.known:
            self.known[key] = self.planned(start, end)
        return self.known[key]

    def planned(self, start, end):
        if start > end:
            return [None]
        roots = []
        for value in range(start, end + 1):
            smaller = self.trees(start, value - 1)
            greater = self.trees(value + 1, end)
            for left in smaller:
                for right in greater:
                    root = TreeNode(value)
                    root.left = left
                    root.right = right
                    roots.append(root)
        return roots


def unique_bsts(n):
    return Planner().trees(1, n)
