"""Answer with a tree whose text just fits into the memory, but not a second time."""
# problem: connect_siblings
# about: answers
# runs with: --all
# verdicts: wrong_answer

from judge.kit import NextTreeNode


def connect_siblings(root):
    node = root
    for _ in range(60 if root else 0):
        node.left = node.right = NextTreeNode(10**550)
        node = node.left
