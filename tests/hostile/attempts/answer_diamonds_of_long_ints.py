"""Answer with a tree of few nodes and long numbers that is endless when it is shown."""
# problem: connect_siblings
# about: answers
# runs with: --all
# verdicts: wrong_answer

from judge.kit import NextTreeNode


def connect_siblings(root):
    node = root
    for _ in range(60 if root else 0):
        node.val = 10**3_000
        node.left = node.right = NextTreeNode(10**3_000)
        node = node.left
