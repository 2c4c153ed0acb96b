CREATE TABLE awards (
  fund         bigint           NOT NULL REFERENCES funds (fund),
  award        bigint           NOT NULL, -- within the fund, from 1
  event        bigint           NOT NULL,
  bid          bigint           NOT NULL,
  run          bigint           NOT NULL, -- of the event: the run that gave the money
  fingerprint  text COLLATE "C" NOT NULL, -- of the signed result
  day          text COLLATE "C" NOT NULL, -- of the decision: 2027-02-01
  amount_pence bigint           NOT NULL CHECK (amount_pence >= 0),
  text_hash    text COLLATE "C" NOT NULL,
  PRIMARY KEY (fund, award, event, bid)
);

CREATE TABLE award_returns (
  fund       bigint           NOT NULL REFERENCES funds (fund),
  number     bigint           NOT NULL, -- within the fund, from 1
  event      bigint           NOT NULL,
  bid        bigint           NOT NULL,
  because    text COLLATE "C" NOT NULL CHECK (because IN ('dropped-out', 'handed-back', 'recorded-by-mistake')),
  day        text COLLATE "C" NOT NULL,
  back_pence bigint           NOT NULL CHECK (back_pence >= 0),
  PRIMARY KEY (fund, number)
);

CREATE TABLE direct_grants (
  fund         bigint           NOT NULL REFERENCES funds (fund),
  number       bigint           NOT NULL, -- within the fund, from 1
  day          text COLLATE "C" NOT NULL,
  amount_pence bigint           NOT NULL CHECK (amount_pence >= 0),
  ended        bigint           NOT NULL CHECK (ended IN (0, 1)), -- 1: taken back, and its money is free again
  text_hash    text COLLATE "C" NOT NULL,
  PRIMARY KEY (fund, number)
);
