from judge.kit import ListNode


def reverse_alternate_k(head: ListNode | None, k: int) -> ListNode | None:
    """Turn the first k nodes round, keep the next k, and so on in turns; return the new head."""
