from judge.kit import ListNode


def reverse_every_k(head: ListNode | None, k: int) -> ListNode | None:
    """Turn each group of k nodes round, a shorter last one too, and return the new head."""
