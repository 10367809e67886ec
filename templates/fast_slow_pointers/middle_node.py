from judge.kit import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    """Return the node in the middle of the list, the second one where there are two."""
