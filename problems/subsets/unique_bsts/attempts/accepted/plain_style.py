from judge.kit import TreeNode


class Builder:
    def __init__(self):
        self.known = {}

    def trees(self, start, end):
        key = (start, end)
        if key not in self.known:
            self.known[key] = self.built(start, end)
        return self.known[key]

    def built(self, start, end):
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
    return Builder().trees(1, n)
