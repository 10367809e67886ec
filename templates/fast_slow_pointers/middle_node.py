from judge.kit import ListNode


def middle_node(head: ListNode | None) -> ListNode | None:
    """Return the middle node of the linked list, the second one if there are two."""
