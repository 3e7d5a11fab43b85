from soak import datagrams


def test_a_tenth_of_the_long_run() -> None:
    assert datagrams.soak(seed=1, runs=20_000)


def test_both_kinds_of_replies_are_among_them() -> None:
    some = list(datagrams.datagrams(1, 400))

    assert len(set(some)) > 200
    assert any(b"Current_Error" in one for one in some)
    assert some == list(datagrams.datagrams(1, 400))
