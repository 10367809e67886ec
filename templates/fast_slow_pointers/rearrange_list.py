from judge.kit import ListNode


def rearrange_list(head: ListNode | None) -> ListNode | None:
    """Put the nodes in the order first, last, second, last but one, and so on; return the head."""
