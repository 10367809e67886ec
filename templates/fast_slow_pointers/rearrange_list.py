from judge.kit import ListNode


def rearrange_list(head: ListNode | None) -> ListNode | None:
    """Relink the nodes as first, last, second, second to last, and so on, and return the head."""
