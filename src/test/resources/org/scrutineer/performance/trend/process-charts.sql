-- Process behaviour charts and run charts of many series at once, in sums without division, so that nothing is rounded.
-- Reads point (series, place, broken, v) and rules (series, baseline, shift, trend, near_limit).
create index rules_of on rules (series);

create table placed as
select series, stage, v,
       row_number() over (partition by series, stage order by place) as place,
       count(*) over (partition by series, stage) as n
from (select p.*, sum(broken) over (partition by series order by place) as stage from point p);
create index placed_of on placed (series, stage);

create table stage as
select series, stage, n, b, sum(v) as total, sum(abs(v - before)) as ranges
from (select p.*, case when r.baseline = 0 then n else least(n, r.baseline) end as b,
             lag(v) over (partition by p.series, stage order by place) as before
      from placed p join rules r on r.series = p.series)
where place <= b
group by series, stage, n, b;
create index stage_of on stage (series, stage);

-- How far a point is from the mean, and a limit from the mean, both times b (b - 1).
create table far as
select p.series, p.stage, p.place, p.v, (p.v * s.b - s.total) * (s.b - 1) as d, 2.66 * s.ranges * s.b as limits
from placed p join stage s on s.series = p.series and s.stage = p.stage
where p.n >= 12;

create table near as
select series, stage, place, sign(d) as side from far where abs(d) <= limits and 3 * abs(d) > 2 * limits;
create index near_of on near (series, stage);

create table middle as
select series, stage, median(v) as m from placed where n between 8 and 11 group by series, stage;
create index middle_of on middle (series, stage);

-- On which side of its centre a point lies; on a run chart a point on the median is not looked at.
create table sided as
select series, stage, place, sign(d) as side, 'process' as chart from far
union all
select p.series, p.stage, p.place, sign(p.v - m.m), 'run'
from placed p join middle m on m.series = p.series and m.stage = p.stage
where p.v <> m.m;

-- Which way a point goes from the one before; on a run chart an equal one is not looked at.
create table going as
select series, stage, place, way, chart
from (select series, stage, place, case when n >= 12 then 'process' else 'run' end as chart,
             sign(v - lag(v) over (partition by series, stage order by place)) as way
      from placed where n >= 8)
where way is not null and (chart = 'process' or way <> 0);

create table run_of_sides as
select series, stage, chart, side, min(place) as first, max(place) as last, count(*) as points
from (select s.*, row_number() over (partition by series, stage order by place)
                - row_number() over (partition by series, stage, side order by place) as island from sided s)
where side <> 0
group by series, stage, chart, side, island;

-- As many points as there are steps between them, and one.
create table run_of_steps as
select series, stage, chart, way, min(place) - 1 as first, max(place) as last, count(*) + 1 as points
from (select g.*, row_number() over (partition by series, stage order by place)
                - row_number() over (partition by series, stage, way order by place) as island from going g)
where way <> 0
group by series, stage, chart, way, island;

create table signals as
select series, stage, 'OUTSIDE' as rule, place as first, place as last, d > 0 as high from far where abs(d) > limits
union all
select one.series, one.stage, 'NEAR_LIMIT', max(other.place), one.place, one.side > 0
from near one
join near other on other.series = one.series and other.stage = one.stage and other.side = one.side
               and one.place - other.place between 1 and 2
join rules r on r.series = one.series and r.near_limit
group by one.series, one.stage, one.place, one.side
union all
select run.series, stage, 'SHIFT', first, last, side > 0
from run_of_sides run join rules r on r.series = run.series
where points >= case chart when 'run' then 6 else shift end
union all
select run.series, stage, 'TREND', first, last, way > 0
from run_of_steps run join rules r on r.series = run.series
where points >= case chart when 'run' then 5 else trend end;
