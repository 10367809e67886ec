"""Link all levels of a tree into cycles, in every test."""
# problem: connect_siblings
# about: answers
# runs with: --all
# verdicts: wrong_answer


def connect_siblings(root):
    if root:
        root.next = root
        root.left = root.right = root
