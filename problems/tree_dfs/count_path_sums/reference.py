from collections import defaultdict

from judge.kit import TreeNode


def count_path_sums(root: TreeNode | None, target: int) -> int:
    above: defaultdict[int, int] = defaultdict(int)
    above[0] = 1

    def count(node: TreeNode | None, total: int) -> int:
        if node is None:
            return 0
        total += node.val
        found = above[total - target]
        above[total] += 1
        found += count(node.left, total) + count(node.right, total)
        above[total] -= 1
        return found

    return count(root, 0)
