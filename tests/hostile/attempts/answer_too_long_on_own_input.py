"""Answer a person's own input with a tree whose text fills the memory."""
# problem: connect_siblings
# about: answers
# runs with: --input 'connect_siblings(tree([1, 2, 3], NextTreeNode))'
# verdicts: wrong_answer

from judge.kit import NextTreeNode


def connect_siblings(root):
    node = root
    for _ in range(60):
        node.left = node.right = NextTreeNode(10**2_500)
        node = node.left
