from judge.kit import ListNode


def reverse_alternate_k(head: ListNode | None, k: int) -> ListNode | None:
    """Reverse k nodes in place, keep the next k, and so on, and return the new head."""
